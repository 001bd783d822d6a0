// Answers which values helm-controller gives to a chart: reads a JSON list of questions, writes a JSON list of answers.
package main

import (
	"context"
	"encoding/json"
	"os"

	"github.com/fluxcd/pkg/apis/meta"
	"github.com/fluxcd/pkg/chartutil"
	"github.com/go-logr/logr"
	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"sigs.k8s.io/controller-runtime/pkg/client"
)

type question struct {
	Values     map[string]any               `json:"values"`
	References []meta.ValuesReference       `json:"references"`
	ConfigMaps map[string]*corev1.ConfigMap `json:"configMaps"`
	Secrets    map[string]*corev1.Secret    `json:"secrets"`
}

type answer struct {
	Values map[string]any `json:"values"`
	Error  string         `json:"error"`
}

// cluster holds the objects of one question.
type cluster struct {
	client.Client
	question
}

func (c cluster) Get(_ context.Context, key client.ObjectKey, object client.Object, _ ...client.GetOption) error {
	switch object := object.(type) {
	case *corev1.ConfigMap:
		if found, ok := c.ConfigMaps[key.Name]; ok {
			found.DeepCopyInto(object)
			return nil
		}
	case *corev1.Secret:
		if found, ok := c.Secrets[key.Name]; ok {
			found.DeepCopyInto(object)
			return nil
		}
	}
	return apierrors.NewNotFound(schema.GroupResource{}, key.Name)
}

func main() {
	var questions []question
	if err := json.NewDecoder(os.Stdin).Decode(&questions); err != nil {
		panic(err)
	}
	answers := make([]answer, len(questions))
	for i, q := range questions {
		values, err := chartutil.ChartValuesFromReferences(context.Background(), logr.Discard(), cluster{question: q}, "apps", q.Values, q.References...)
		answers[i] = answer{Values: values}
		if err != nil {
			answers[i] = answer{Error: err.Error()}
		}
	}
	if err := json.NewEncoder(os.Stdout).Encode(answers); err != nil {
		panic(err)
	}
}
