/// The command `limber programme` and its subcommands.
package app.limber.cli.programme;
