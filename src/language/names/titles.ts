const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ""));

/** Capitalised before a person's name without being part of it: offices, ranks of forces, courts and churches. */
export const ROLES = words(`
  Spokesman Spokeswoman Spokesperson President Chancellor Premier Minister Secretary Undersecretary Senator Congressman Congresswoman
  Assemblyman Assemblywoman Councilman Councilwoman Councillor Alderman Representative Speaker Governor Mayor Prefect Ambassador Consul Envoy
  Commissioner Comptroller Treasurer Chairman Chairwoman Chairperson Director Deputy Leader Taoiseach
  Judge Justice Magistrate Prosecutor Coroner
  General Colonel Major Captain Lieutenant Commander Commodore Admiral Brigadier Marshal Sergeant Corporal Ensign Cadet Airman Seaman Gunner Rear-Admiral Vice-Admiral
  Major-General Lieutenant-General Lieutenant-Colonel
  Inspector Superintendent Constable Sheriff Detective Trooper Patrolman Firefighter
  Cardinal Archbishop Bishop Monsignor Rabbi Imam Mullah Mufti Patriarch Pastor Canon Deacon Abbot Vicar Reverend
  Professor Rector Dean Analyst Coach Skipper Engineer Astronaut Cosmonaut
`);
