/// The command line: one class for each command, and the parser that runs them.
package app.limber.cli;
