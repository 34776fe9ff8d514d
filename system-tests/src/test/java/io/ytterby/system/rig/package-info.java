/** The platform that all tests of this module share, and ways to look at it. Start at {@code World}. */
@NullMarked
package io.ytterby.system.rig;

import org.jspecify.annotations.NullMarked;
