/** Office holders. */
export const OFFICIALS = `
USA	P	Donald Trump|Donald J. Trump|Donald John Trump	2017-01-20	2021-01-20	m
USA	P	Barack Obama|Barack Hussein Obama	2009-01-20	2017-01-20	m
JPN	PM	Shinzo Abe|Shinzō Abe	2012-12-26	2020-09-16	m
CHN	P	Xi Jinping|Xi	2012-11-15		m
`;
