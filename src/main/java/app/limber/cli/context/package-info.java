/// Shared parts of the commands: output, services, and failures as sentences with an exit code.
package app.limber.cli.context;
