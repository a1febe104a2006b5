/// The pages of a routine to print, as one HTML file.
package app.limber.exchange.handout;
