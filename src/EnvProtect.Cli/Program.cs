using EnvProtect.Cli.Commands;

return await CommandLine.Run(args, Console.Out, Console.Error, TimeProvider.System);
