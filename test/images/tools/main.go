// Reads a compose file as "docker compose config" does, with the same library: checked against the specification, with
// values from env files, with the profiles that they name. Prints the project as JSON.
//
//	compose-check <compose file> <env file>…
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"

	"github.com/compose-spec/compose-go/v2/cli"
)

func main() {
	options, err := cli.NewProjectOptions(
		[]string{os.Args[1]},
		cli.WithEnvFiles(os.Args[2:]...),
		cli.WithDotEnv,
		cli.WithDefaultProfiles(),
	)
	if err == nil {
		var project any
		if project, err = options.LoadProject(context.Background()); err == nil {
			err = json.NewEncoder(os.Stdout).Encode(project)
		}
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
