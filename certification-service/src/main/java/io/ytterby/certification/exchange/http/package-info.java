/** The way to partners' systems and to the issuer. Start at {@link io.ytterby.certification.exchange.http.HttpPartners}. */
@NullMarked
package io.ytterby.certification.exchange.http;

import org.jspecify.annotations.NullMarked;
