const cities = [
  { city: 'Berlin', zone: 'Europe/Berlin' },
  { city: 'Nairobi', zone: 'Africa/Nairobi' },
  { city: 'Montevideo', zone: 'America/Montevideo' },
  { city: 'Auckland', zone: 'Pacific/Auckland' },
]

/** The time of day in every city, `HH:mm`. */
export function timesOf(now) {
  return cities.map(({ city, zone }) => ({
    city,
    time: now.toLocaleTimeString('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }),
  }))
}
