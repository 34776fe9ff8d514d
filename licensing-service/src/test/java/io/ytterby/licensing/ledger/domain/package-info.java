/** The rules of the books, in milliseconds. */
@NullMarked
package io.ytterby.licensing.ledger.domain;

import org.jspecify.annotations.NullMarked;
