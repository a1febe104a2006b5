/// Takes programmes in, hands them over and puts them away.
package app.limber.practice.programme;
