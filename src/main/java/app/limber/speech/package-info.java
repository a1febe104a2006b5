/// Adapters that speak through the programs of the operating system.
package app.limber.speech;
