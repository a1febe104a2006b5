/// The page for the physio, as one HTML file, and its data as JSON.
package app.limber.exchange.physio;
