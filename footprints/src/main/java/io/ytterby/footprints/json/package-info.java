/** JSON as this module needs it: strict, exact, without a library. Start at {@link io.ytterby.footprints.json.JsonText}. */
@NullMarked
package io.ytterby.footprints.json;

import org.jspecify.annotations.NullMarked;
