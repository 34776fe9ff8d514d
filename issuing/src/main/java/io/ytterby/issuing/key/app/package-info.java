/** Whose key signs when, how keys are changed, and what a stolen one signed is signed anew. Start at {@link io.ytterby.issuing.key.app.IssuerKeys}. */
@NullMarked
package io.ytterby.issuing.key.app;

import org.jspecify.annotations.NullMarked;
