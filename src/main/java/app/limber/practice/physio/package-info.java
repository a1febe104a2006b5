/// The way back: what a physio is to see of practice, and of the programmes that were followed.
package app.limber.practice.physio;
