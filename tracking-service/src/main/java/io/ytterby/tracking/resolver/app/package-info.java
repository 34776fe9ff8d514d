/** What a GS1 Digital Link of ours leads to. Start at {@link io.ytterby.tracking.resolver.app.ResolveLink}. */
@NullMarked
package io.ytterby.tracking.resolver.app;

import org.jspecify.annotations.NullMarked;
