/** The one user of a registry of these tests that wants a login. */
export const account = { username: 'octocat', password: 'oracle password' }

/** The account as a line of htpasswd, by bcrypt. */
export const htpasswd = 'octocat:$2a$04$.jTF3RUUd1u2fJdrA77CMut4/c/yx74VBMiDIFuNTE/gySPKEsQGi'
