/// The operating system around the program: data folder, file manager, single instance, sleep
/// inhibition, and the terminal.
package app.limber.desktop;
