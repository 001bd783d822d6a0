// Prints kustomize's built-in OpenAPI as far as strategic merge needs it: kinds, and the fields of their
// definitions that lead to a list with a patch strategy.
package main

import (
	"encoding/json"
	"os"
	"strings"

	"k8s.io/kube-openapi/pkg/validation/spec"
	"sigs.k8s.io/kustomize/kyaml/openapi"
)

type field struct {
	Ref      string   `json:"ref,omitempty"`
	Strategy string   `json:"strategy,omitempty"`
	Keys     []string `json:"keys,omitempty"`
	List     bool     `json:"list,omitempty"`
	Map      bool     `json:"map,omitempty"`
}

func reference(s spec.Schema) string {
	return strings.TrimPrefix(s.Ref.String(), "#/definitions/")
}

func describe(s spec.Schema) field {
	f := field{Ref: reference(s)}
	if s.Items != nil && s.Items.Schema != nil {
		f.List = true
		f.Ref = reference(*s.Items.Schema)
	}
	if s.AdditionalProperties != nil && s.AdditionalProperties.Schema != nil {
		f.Map = true
		f.Ref = reference(*s.AdditionalProperties.Schema)
	}
	if strategy, ok := s.Extensions["x-kubernetes-patch-strategy"].(string); ok {
		f.Strategy = strategy
		if list, ok := s.Extensions["x-kubernetes-list-map-keys"].([]interface{}); ok {
			for _, key := range list {
				f.Keys = append(f.Keys, key.(string))
			}
		} else if key, ok := s.Extensions["x-kubernetes-patch-merge-key"].(string); ok {
			f.Keys = []string{key}
		}
	}
	return f
}

func main() {
	kinds := map[string]string{}
	definitions := map[string]map[string]field{}
	for name, definition := range openapi.Schema().Definitions {
		list, _ := definition.Extensions["x-kubernetes-group-version-kind"].([]interface{})
		for _, each := range list {
			gvk := each.(map[string]interface{})
			group, _ := gvk["group"].(string)
			version, _ := gvk["version"].(string)
			apiVersion := strings.TrimPrefix(group+"/"+version, "/")
			kinds[apiVersion+"/"+gvk["kind"].(string)] = name
		}
		fields := map[string]field{}
		for property, s := range definition.Properties {
			fields[property] = describe(s)
		}
		definitions[name] = fields
	}
	json.NewEncoder(os.Stdout).Encode(map[string]interface{}{"kinds": kinds, "definitions": definitions})
}
