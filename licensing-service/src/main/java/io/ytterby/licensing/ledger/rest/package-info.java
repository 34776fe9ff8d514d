/**
 * The write-off ledger over HTTP, for customs officers. Start at {@link
 * io.ytterby.licensing.ledger.rest.LedgerResource}.
 */
@NullMarked
package io.ytterby.licensing.ledger.rest;

import org.jspecify.annotations.NullMarked;
