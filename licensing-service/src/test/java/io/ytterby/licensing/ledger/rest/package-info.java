/** Licences and their books over HTTP. */
@NullMarked
package io.ytterby.licensing.ledger.rest;

import org.jspecify.annotations.NullMarked;
