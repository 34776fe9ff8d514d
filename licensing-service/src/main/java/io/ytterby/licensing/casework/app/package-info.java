/** What officers do around a case: flags, queues, who works on what. Start at {@link io.ytterby.licensing.casework.app.FollowCase}; other features raise flags through {@link io.ytterby.licensing.casework.app.RaiseFlag}. */
@NullMarked
package io.ytterby.licensing.casework.app;

import org.jspecify.annotations.NullMarked;
