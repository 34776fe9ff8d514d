/** JSON read strictly, and written as RFC 8785 has it. Start at {@link io.ytterby.credentials.json.StrictJson}. */
@NullMarked
package io.ytterby.credentials.json;

import org.jspecify.annotations.NullMarked;
