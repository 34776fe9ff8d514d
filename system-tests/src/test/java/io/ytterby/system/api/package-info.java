/** What the API says of itself, held against the running platform. Start at {@link io.ytterby.system.api.ApiCareTest}. */
@NullMarked
package io.ytterby.system.api;

import org.jspecify.annotations.NullMarked;
