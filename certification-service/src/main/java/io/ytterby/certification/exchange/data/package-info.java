/** The formats of others, one reader or writer for each version. Start at {@link io.ytterby.certification.exchange.data.Pact3Reader}. */
@NullMarked
package io.ytterby.certification.exchange.data;

import org.jspecify.annotations.NullMarked;
