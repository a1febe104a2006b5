/// The command line: one class per command, and the parser that runs them.
package app.limber.cli;
