/** Reading profiles, without a server. */
@NullMarked
package io.ytterby.inspection.selectivity.app;

import org.jspecify.annotations.NullMarked;
