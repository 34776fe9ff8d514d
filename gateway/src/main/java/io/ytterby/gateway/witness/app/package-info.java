/**
 * Keeps the signed heads of the services' audit chains, as an outside witness. Start at {@link
 * io.ytterby.gateway.witness.app.KeepHead}.
 */
@NullMarked
package io.ytterby.gateway.witness.app;

import org.jspecify.annotations.NullMarked;
