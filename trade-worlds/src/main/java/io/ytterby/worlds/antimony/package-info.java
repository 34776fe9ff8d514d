/** The episode of 2024 and 2025: antimony oxide of China that reached the United States by way of Thailand and Mexico. */
@NullMarked
package io.ytterby.worlds.antimony;

import org.jspecify.annotations.NullMarked;
