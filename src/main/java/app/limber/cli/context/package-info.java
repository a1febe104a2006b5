/// What every command works with: output, services, and failures as sentences with an exit code.
package app.limber.cli.context;
