/**
 * A sample of declared goods, its halves and who had them. Start at {@link io.ytterby.inspection.sample.domain.SampleLifecycle}.
 */
@NullMarked
package io.ytterby.inspection.sample.domain;

import org.jspecify.annotations.NullMarked;
