import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc.js'

dayjs.extend(utc)

/** Now as GitHub writes times: UTC, to the second. */
export function timestamp(): string {
  return dayjs.utc().format('YYYY-MM-DDTHH:mm:ss[Z]')
}
