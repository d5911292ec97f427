import { clientOf } from './rate-limits';

it('counts an IPv4 address as one client, and of IPv6 the network of one customer', () => {
  const clients = ['203.0.113.7', '::ffff:203.0.113.7', '2001:db8:1:2::9', '2001:DB8:1:2:3:4:5:6', '2001:db8:1:3::9', '2001:db8::1', '2001:db8:0:0:ffff::', 'fe80::1%eth0', '::1', ''];
  expect(clients.map(clientOf)).toEqual([
    '203.0.113.7', '203.0.113.7', '2001:db8:1:2::/64', '2001:db8:1:2::/64', '2001:db8:1:3::/64', '2001:db8:0:0::/64', '2001:db8:0:0::/64', 'fe80:0:0:0::/64', '0:0:0:0::/64', '',
  ]);
});
