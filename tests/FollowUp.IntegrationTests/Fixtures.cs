using FollowUp.TestServices.Postgres;

// One server for all tests of this assembly; a database for each class that wants one.
[assembly: AssemblyFixture(typeof(TestPostgres))]
