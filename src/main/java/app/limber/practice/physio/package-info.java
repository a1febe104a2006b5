/// Reports to a physio on practice and on the programmes that were followed.
package app.limber.practice.physio;
