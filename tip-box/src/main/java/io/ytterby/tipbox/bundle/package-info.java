/**
 * A tip as one file that is opened without any network. Start at {@link io.ytterby.tipbox.bundle.Bundle}.
 */
@NullMarked
package io.ytterby.tipbox.bundle;

import org.jspecify.annotations.NullMarked;
