/** Lots and what was done to them as documents of their operators. Start at {@link io.ytterby.tracking.credential.app.IssuePassport}. */
@NullMarked
package io.ytterby.tracking.credential.app;

import org.jspecify.annotations.NullMarked;
