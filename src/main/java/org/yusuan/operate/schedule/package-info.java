/**
 * The service: wakes by the jobs' schedules, starts runs, and says that it is alive. {@link org.yusuan.operate.schedule.NightWatch} is
 * its whole life on one page.
 */
@NullMarked
package org.yusuan.operate.schedule;

import org.jspecify.annotations.NullMarked;
