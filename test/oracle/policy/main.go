// Chooses among image tags with Go's own regexp, strconv, sort and Masterminds/semver, in the steps of Flux's
// image-reflector-controller: tags in descending order, filter and extract, then the policy.
// Reads a JSON array of cases on standard input and writes one answer for each.
package main

import (
	"encoding/json"
	"errors"
	"os"
	"regexp"
	"sort"
	"strconv"
	"strings"

	"github.com/Masterminds/semver/v3"
)

type testCase struct {
	Pattern, Extract, By, Order, Range string
	Tags                               []string
}

type answer struct {
	Invalid  bool              `json:"invalid"`
	Keys     map[string]string `json:"keys"`
	Selected string            `json:"selected"`
}

func main() {
	var cases []testCase
	if err := json.NewDecoder(os.Stdin).Decode(&cases); err != nil {
		panic(err)
	}
	answers := make([]answer, len(cases))
	for i, one := range cases {
		answers[i] = solve(one)
	}
	if err := json.NewEncoder(os.Stdout).Encode(answers); err != nil {
		panic(err)
	}
}

func solve(c testCase) answer {
	keys, err := filter(c)
	if err != nil {
		return answer{Invalid: true}
	}
	list := make([]string, 0, len(keys))
	for key := range keys {
		list = append(list, key)
	}
	sort.Strings(list)
	choice, err := choose(c, list)
	if errors.Is(err, errInvalid) {
		return answer{Invalid: true}
	}
	if err != nil {
		return answer{Keys: keys}
	}
	return answer{Keys: keys, Selected: keys[choice]}
}

func filter(c testCase) (map[string]string, error) {
	sort.Sort(sort.Reverse(sort.StringSlice(c.Tags)))
	pattern, err := regexp.Compile(c.Pattern)
	if err != nil {
		return nil, err
	}
	keys := map[string]string{}
	for _, tag := range c.Tags {
		match := pattern.FindStringSubmatchIndex(tag)
		if len(match) == 0 {
			continue
		}
		key := tag
		if c.Extract != "" {
			key = string(pattern.ExpandString(nil, c.Extract, tag, match))
		}
		keys[key] = tag
	}
	return keys, nil
}

var (
	errInvalid = errors.New("the policy is invalid")
	errNone    = errors.New("no tag is chosen")
)

func choose(c testCase, keys []string) (string, error) {
	if c.By == "semver" {
		return chooseSemver(c.Range, keys)
	}
	if len(keys) == 0 {
		return "", errNone
	}
	if c.By == "numerical" {
		return chooseNumber(c.Order, keys)
	}
	if c.Order == "desc" {
		return keys[0], nil
	}
	return keys[len(keys)-1], nil
}

func chooseNumber(order string, keys []string) (string, error) {
	best, bestValue := "", 0.0
	for i, key := range keys {
		value, err := strconv.ParseFloat(key, 64)
		if err != nil {
			return "", errNone
		}
		if i > 0 && (order == "asc" && value < bestValue || order == "desc" && value > bestValue) {
			continue
		}
		best, bestValue = key, value
	}
	return best, nil
}

func chooseSemver(text string, keys []string) (string, error) {
	constraint, err := semver.NewConstraint(text)
	if err != nil {
		return "", errInvalid
	}
	var best *semver.Version
	for _, key := range keys {
		if _, err := semver.StrictNewVersion(strings.TrimPrefix(key, "v")); err != nil {
			continue
		}
		version, err := semver.NewVersion(key)
		if err == nil && constraint.Check(version) && (best == nil || version.GreaterThan(best)) {
			best = version
		}
	}
	if best == nil {
		return "", errNone
	}
	return best.Original(), nil
}
