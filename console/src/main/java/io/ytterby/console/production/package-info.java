/** The producer's and the custodian's desk: lots, their codes as labels, new lots, and what is made of lots. */
@NullMarked
package io.ytterby.console.production;

import org.jspecify.annotations.NullMarked;
