/**
 * Papers of those who take part: visa support letter, confirmation, badge and certificate of attendance. A paper is issued
 * by a button, has a number that nothing else gets, and an address where whoever is shown it reads what is true now. What
 * it says is never copied: it is read anew each time, and a sealed digest tells whether it still is what was issued. Many
 * are printed as one file by a print run.
 */
@NullMarked
package org.plenary.papers;

import org.jspecify.annotations.NullMarked;
