/// A session in a terminal or a pipe: keys in, lines of text out.
package app.limber.cli.console;
