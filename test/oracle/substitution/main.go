// Answers what Flux makes of texts with variables: reads a JSON list of questions, writes a JSON list of answers.
package main

import (
	"encoding/json"
	"os"

	"github.com/fluxcd/pkg/envsubst"
)

type question struct {
	Text   string            `json:"text"`
	Values map[string]string `json:"values"`
	Strict bool              `json:"strict"`
}

type answer struct {
	Text  string `json:"text"`
	Error string `json:"error"`
}

func main() {
	var questions []question
	if err := json.NewDecoder(os.Stdin).Decode(&questions); err != nil {
		panic(err)
	}
	answers := make([]answer, len(questions))
	for i, q := range questions {
		text, err := envsubst.Eval(q.Text, func(name string) (string, bool) {
			value, exists := q.Values[name]
			return value, exists || !q.Strict
		})
		answers[i] = answer{Text: text}
		if err != nil {
			answers[i] = answer{Error: err.Error()}
		}
	}
	if err := json.NewEncoder(os.Stdout).Encode(answers); err != nil {
		panic(err)
	}
}
