// Reads YAML as Kubernetes does, and judges pods with the code that runs in the API server.
//
//	kube-check documents   YAML documents on standard input, a JSON list of them on standard output
//	kube-check restricted  a JSON list of {name, metadata, spec} of pods, a JSON list of verdicts
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/util/yaml"
	"k8s.io/pod-security-admission/api"
	"k8s.io/pod-security-admission/policy"
)

type pod struct {
	Name     string            `json:"name"`
	Metadata metav1.ObjectMeta `json:"metadata"`
	Spec     corev1.PodSpec    `json:"spec"`
}

type verdict struct {
	Name    string `json:"name"`
	Allowed bool   `json:"allowed"`
	Reason  string `json:"reason"`
}

func main() {
	if len(os.Args) != 2 {
		exitOn(errors.New("say documents or restricted"))
	}
	switch os.Args[1] {
	case "documents":
		documents()
	case "restricted":
		restricted()
	default:
		exitOn(fmt.Errorf("unknown: %s", os.Args[1]))
	}
}

func documents() {
	decoder := yaml.NewYAMLOrJSONDecoder(os.Stdin, 4096)
	found := []map[string]any{}
	for {
		var document map[string]any
		err := decoder.Decode(&document)
		if errors.Is(err, io.EOF) {
			break
		}
		exitOn(err)
		if len(document) > 0 {
			found = append(found, document)
		}
	}
	exitOn(json.NewEncoder(os.Stdout).Encode(found))
}

// Level "restricted" of the Pod Security Standards, in its newest version.
func restricted() {
	var pods []pod
	exitOn(json.NewDecoder(os.Stdin).Decode(&pods))
	evaluator, err := policy.NewEvaluator(policy.DefaultChecks(), nil)
	exitOn(err)
	level := api.LevelVersion{Level: api.LevelRestricted, Version: api.LatestVersion()}
	verdicts := []verdict{}
	for _, each := range pods {
		result := policy.AggregateCheckResults(evaluator.EvaluatePod(level, &each.Metadata, &each.Spec))
		verdicts = append(verdicts, verdict{Name: each.Name, Allowed: result.Allowed, Reason: result.ForbiddenDetail()})
	}
	exitOn(json.NewEncoder(os.Stdout).Encode(verdicts))
}

func exitOn(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
