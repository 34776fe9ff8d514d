/**
 * The chain of all that came and was done. Start at {@link io.ytterby.tips.evidence.app.Chain}.
 */
@NullMarked
package io.ytterby.tips.evidence.app;

import org.jspecify.annotations.NullMarked;
