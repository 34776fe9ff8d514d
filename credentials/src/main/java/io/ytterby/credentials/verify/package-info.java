/** The verdict on a document, step by step. Start at {@link io.ytterby.credentials.verify.Verifier}. */
@NullMarked
package io.ytterby.credentials.verify;

import org.jspecify.annotations.NullMarked;
