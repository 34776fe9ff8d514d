/** An organisation's own data, on the real database. */
@NullMarked
package io.ytterby.licensing.owndata;

import org.jspecify.annotations.NullMarked;
