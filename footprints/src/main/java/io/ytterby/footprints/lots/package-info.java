/** How lots inherit footprints, gram by gram. Start at {@link io.ytterby.footprints.lots.Parcel}. */
@NullMarked
package io.ytterby.footprints.lots;

import org.jspecify.annotations.NullMarked;
