// Answers what kustomize-controller would apply of a folder: reads a JSON list of questions, writes a JSON list of
// answers. The steps are those of the controller: source-controller's ignore rules, the generated kustomization, the
// build, the substitution of variables.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	securejoin "github.com/cyphar/filepath-securejoin"
	"github.com/fluxcd/pkg/kustomize"
	"github.com/fluxcd/pkg/sourceignore"
	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"sigs.k8s.io/controller-runtime/pkg/client"
)

type question struct {
	Folder        string                       `json:"folder"`
	Kustomization unstructured.Unstructured    `json:"kustomization"`
	Ignore        string                       `json:"ignore"`
	ConfigMaps    map[string]*corev1.ConfigMap `json:"configMaps"`
	Secrets       map[string]*corev1.Secret    `json:"secrets"`
	Strict        bool                         `json:"strict"`
}

type answer struct {
	Text  string `json:"text"`
	Error string `json:"error"`
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

// pack copies what source-controller puts into an artifact.
func pack(folder, ignore, target string) error {
	domain := strings.Split(folder, string(filepath.Separator))
	patterns, err := sourceignore.LoadIgnorePatterns(folder, domain)
	if err != nil {
		return err
	}
	patterns = append(patterns, sourceignore.ReadPatterns(strings.NewReader(ignore), domain)...)
	matcher := sourceignore.NewDefaultMatcher(patterns, domain)
	if len(patterns) > 0 {
		matcher = sourceignore.NewMatcher(append(sourceignore.VCSPatterns(domain), patterns...))
	}
	return filepath.Walk(folder, func(path string, info fs.FileInfo, err error) error {
		if err != nil {
			return err
		}
		if !info.Mode().IsRegular() && !info.IsDir() {
			return nil
		}
		if matcher.Match(strings.Split(path, string(filepath.Separator)), info.IsDir()) {
			return nil
		}
		inside, err := filepath.Rel(folder, path)
		if err != nil {
			return err
		}
		if info.IsDir() {
			return os.MkdirAll(filepath.Join(target, inside), 0o700)
		}
		content, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if err := os.MkdirAll(filepath.Dir(filepath.Join(target, inside)), 0o700); err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(target, inside), content, 0o600)
	})
}

func build(q question) (string, error) {
	root, err := os.MkdirTemp("", "flux-build-")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(root)
	if err := pack(q.Folder, q.Ignore, root); err != nil {
		return "", err
	}
	path, _, err := unstructured.NestedString(q.Kustomization.Object, "spec", "path")
	if err != nil {
		return "", err
	}
	folder, err := securejoin.SecureJoin(root, path)
	if err != nil {
		return "", err
	}
	if _, err := os.Stat(folder); err != nil {
		return "", err
	}
	if _, err := kustomize.NewGenerator(root, q.Kustomization).WriteFile(folder); err != nil {
		return "", err
	}
	resources, err := kustomize.SecureBuild(root, folder, false)
	if err != nil {
		return "", err
	}
	postBuild, hasPostBuild, err := unstructured.NestedMap(q.Kustomization.Object, "spec", "postBuild")
	if err != nil {
		return "", err
	}
	for _, resource := range resources.Resources() {
		if resource.GetName() == "" || resource.GetKind() == "" || resource.GetApiVersion() == "" {
			return "", fmt.Errorf("no apiVersion, kind and name: %v", resource.String())
		}
		if !hasPostBuild {
			continue
		}
		changed, err := kustomize.SubstituteVariables(context.Background(), cluster{question: q}, q.Kustomization, resource,
			kustomize.SubstituteWithStrict(q.Strict),
			kustomize.SubstituteWithAlways(postBuild["substituteStrategy"] == "Always"))
		if err != nil {
			return "", err
		}
		if changed == nil {
			continue
		}
		if _, err := resources.Replace(resource); err != nil {
			return "", err
		}
	}
	text, err := resources.AsYaml()
	return string(text), err
}

func main() {
	var questions []question
	if err := json.NewDecoder(os.Stdin).Decode(&questions); err != nil {
		panic(err)
	}
	answers := make([]answer, len(questions))
	for i, q := range questions {
		text, err := build(q)
		answers[i] = answer{Text: text}
		if err != nil {
			answers[i] = answer{Error: err.Error()}
		}
	}
	if err := json.NewEncoder(os.Stdout).Encode(answers); err != nil {
		panic(err)
	}
}
