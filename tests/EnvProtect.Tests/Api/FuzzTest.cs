namespace EnvProtect.Tests.Api;

public sealed class FuzzTest
{
    private static readonly string[] Pieces =
        ["(", ")", "'", "\"", ",", "/", ":", ";", "=", "@p", "@_list1", "$it", "$count", " in ", " eq ", " not ", " and ", "-", "1e0", "null", "any(x:", "case(", "茶", "\\", "2021-02-30", " as ", "[", "]", " divby ", "duration'", "9999999999999999999",
        "now()", "maxdatetime()", "topcount(2.5,", "concat(identity,identity)/", "compute(concat(Id,Id) as X)/", "\\%01", "\\%26", "\\%0A", "\\%ZZ", "\uFF08", new string('(', 3_000), new string('1', 300)];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Whatever_comes_is_answered_or_refused_and_never_a_fault_of_the_service(int seed)
    {
        await using var host = await ODataHost.StartAsync();
        var random = new Random(seed);
        var addresses = ConformanceCase.All().Select(item => item.Address).ToList();
        List<string> sent = [];
        for (var n = 0; n < 3_000; n++)
        {
            var address = addresses[random.Next(addresses.Count)];
            for (var changes = 1 + random.Next(3); changes > 0; changes--) address = Changed(address, random);
            using var response = await host.SendAsync(address);
            AssertNoFault((int)response.StatusCode, address);
            sent.Add(address);
        }

        foreach (var batch in sent.Chunk(100))
        {
            var answers = await host.BatchAsync(batch);
            for (var i = 0; i < batch.Length; i++) AssertNoFault(answers[i].GetProperty("status").GetInt32(), batch[i]);
        }
    }

    private static void AssertNoFault(int status, string address) => Assert.True(status is < 500 or 501, $"{status}: {address}");

    private static string Changed(string address, Random random)
    {
        var at = random.Next(address.Length + 1);
        var length = random.Next(Math.Min(8, address.Length - at) + 1);
        return random.Next(3) switch
        {
            0 => address.Remove(at, length),
            1 => address.Insert(at, Pieces[random.Next(Pieces.Length)]),
            _ => address.Insert(random.Next(address.Length + 1), address.Substring(at, length)),
        };
    }
}
