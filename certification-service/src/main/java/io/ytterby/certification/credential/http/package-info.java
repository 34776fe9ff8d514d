/** Asks the outside witness over HTTP. Start at {@code HttpWitness}. */
@NullMarked
package io.ytterby.certification.credential.http;

import org.jspecify.annotations.NullMarked;
